/** Signs of units and of large numbers that are kept on the line of their number by a non-breaking space. */
export const UNITS: ReadonlySet<string> = new Set(
  (
    "mm cm dm m km m² km² m³ cm³ ha ar l dl cl ml hl g mg kg t kt Mt s ms min h d W kW MW GW TW Wh kWh MWh GWh TWh " +
    "V kV A mA Hz kHz MHz GHz B kB KB MB GB TB Pa hPa kPa bar J kJ kcal cal dB Sv mSv ppm C F K km/h m/s t/a " +
    "Mio. Mio Mrd. Mrd Bio. Tsd. mn bn tn Uhr Euro EUR USD CHF GBP Prozent"
  ).split(" "),
);
