/**
 * Firms of the world's business news whose names look like those of people, whatever the language. Names with `&` need
 * not be listed, nor those that a word tells (`Weber AG`, `the Lee Group`).
 */
export const firms: ReadonlySet<string> = new Set([
  ...["Alfa Romeo", "Aston Martin", "Booz Allen", "Calvin Klein", "Carl Zeiss", "Charles Schwab"],
  ...["Christian Dior", "Daimler Benz", "Dow Jones", "Eli Lilly", "Estée Lauder", "Franklin Templeton"],
  ...["Georg Fischer", "Giorgio Armani", "Goldman Sachs", "Harley Davidson", "Hewlett Packard"],
  ...["Hugo Boss", "JP Morgan", "J.P. Morgan", "Jack Wolfskin", "Jane Street", "John Deere", "John Lewis"],
  ...[
    "Julius Bär",
    "Julius Baer",
    "Lehman Brothers",
    "Levi Strauss",
    "Lockheed Martin",
    "Louis Vuitton",
    "Massey Ferguson",
  ],
  ...[
    "Mercedes Benz",
    "Merrill Lynch",
    "Morgan Stanley",
    "Philip Morris",
    "Ralph Lauren",
    "Raymond James",
    "Robert Bosch",
  ],
  ...["Robert Half", "Rolls Royce", "Sal. Oppenheim", "Saint Gobain", "Thomas Cook"],
  ...[
    "Thomson Reuters",
    "Tommy Hilfiger",
    "Walt Disney",
    "Warner Bros",
    "Warner Brothers",
    "Wells Fargo",
    "Yves Rocher",
  ],
]);
