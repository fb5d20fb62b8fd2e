import type { BoilerplateRule } from "../boilerplate.ts";

export const boilerplate: readonly BoilerplateRule[] = [
  {
    reason: "share",
    where: "edge",
    lines: ["compartir", "compartir en facebook", "compartir en x", "comparte este artículo", "imprimir"],
  },
  {
    reason: "read-more",
    where: "anywhere",
    lines: ["lea también …", "lea además …", "le puede interesar …", "noticias relacionadas"],
  },
  {
    reason: "newsletter",
    where: "edge",
    lines: ["suscríbase a nuestro boletín …", "suscríbete a nuestra newsletter …"],
  },
  {
    reason: "comments",
    where: "edge",
    lines: ["comentarios", "# comentarios", "deja un comentario", "deja una respuesta"],
  },
  { reason: "advert", where: "anywhere", lines: ["publicidad", "anuncio"] },
  { reason: "cookies", where: "edge", lines: ["aceptar todas", "este sitio utiliza cookies …"] },
  { reason: "copyright", where: "edge", lines: ["todos los derechos reservados"] },
];
