import { givenNames, internationalFemaleNames, internationalMaleNames } from "../given-names.ts";
import { nounsByKind } from "../noun-classes.ts";
import type { Gender, NounClass } from "../nouns.ts";
import { words } from "../words.ts";

/** Given names of women and men that are frequent where the language is spoken. */
const ownFemaleNames = words(
  "Adela Ainhoa Almudena Amparo Ángela Ángeles Araceli Asunción Aurelia Azucena Begoña Belén Berta Blanca Candela Caridad",
  "Carlota Carmela Catalina Cayetana Chelo Clotilde Concepción Concha Consuelo Coral Covadonga Cruz Dulce Elvira Emilia",
  "Encarnación Encarna Estefanía Estela Eugenia Eulalia Fátima Felisa Fernanda Gema Genoveva Gertrudis Gloria Graciela",
  "Guadalupe Herminia Hortensia Inés Inmaculada Irene Isidora Jacinta Jimena Josefa Josefina Juana Laia Lidia Lola Lorena",
  "Lourdes Lucía Lupe Macarena Maite Manuela Marcela María Maribel Maricarmen Marisa Matilde Mercedes Micaela Milagros",
  "Montserrat Natividad Nieves Noelia Nuria Obdulia Olga Otilia Patrocinio Paz Petra Piedad Pilar Purificación Raquel Rebeca",
  "Remedios Rocío Rosario Rosaura Rufina Sagrario Salomé Silvia Socorro Sol Soledad Sonsoles Tamara Teodora Trinidad Úrsula",
  "Vega Verónica Violeta Virtudes Visitación Yolanda Zulema",
);
const ownMaleNames = words(
  "Adolfo Agustín Álex Álvaro Amadeo Ambrosio Anastasio Andrés Ángel Aniceto Antón Aníbal Armando Asier Aurelio Baldomero",
  "Baltasar Bartolomé Basilio Benito Bernabé Blas Borja Calixto Camilo Casimiro Cayetano Celestino César Ciro Claudio Clemente",
  "Constantino Cristian Cristóbal Damián Darío Demetrio Desiderio Dionisio Domingo Edmundo Efraín Eladio Eleuterio Eliseo",
  "Eloy Elías Emiliano Epifanio Erasmo Esteban Eugenio Eusebio Evaristo Ezequiel Fabián Faustino Fausto Federico Félix Fermín",
  "Fidel Florencio Froilán Gabriel Gaspar Genaro Gerardo Germán Gervasio Gilberto Gonzalo Gregorio Guillermo Gustavo Hernán",
  "Higinio Hilario Horacio Humberto Héctor Ignacio Indalecio Íñigo Isidoro Isidro Iván Jacinto Jaime Javier Jenaro Jeremías",
  "Jerónimo Jesús Joaquín Jorge José Juan Julián Justo Leandro Leopoldo Lisandro Lorenzo Lucio Macario Manolo Marcelino",
  "Mariano Martín Mateo Matías Mauricio Maximiliano Melchor Miguel Modesto Moisés Narciso Nemesio Nicanor Octavio Óscar Paco",
  "Pancho Pascual Patricio Pelayo Pepe Plácido Primitivo Rafael Raimundo Ramiro Ramón Raúl Remigio Rigoberto Rogelio Román",
  "Rosendo Rubén Rufino Sabino Salvador Saturnino Saúl Segismundo Serafín Servando Silvestre Simeón Tadeo Teodoro Teófilo",
  "Tobías Tomás Toribio Ulises Urbano Valentín Valeriano Venancio Vicente Virgilio Víctor Wenceslao Xabier Zacarías Zenón",
);

export const femaleNames = givenNames(internationalFemaleNames, ownFemaleNames, ownMaleNames);
export const maleNames = givenNames(internationalMaleNames, ownMaleNames, ownFemaleNames);

export const nameParticles = words("de del la las los y i da dos van von ben ibn al el");

export const titles: ReadonlyMap<string, Gender | ""> = new Map([
  ["Sr.", "m"],
  ["Señor", "m"],
  ["D.", "m"],
  ["Don", "m"],
  ["don", "m"],
  ["Sra.", "f"],
  ["Señora", "f"],
  ["Dña.", "f"],
  ["Doña", "f"],
  ["doña", "f"],
  ["Dr.", "m"],
  ["Dra.", "f"],
]);

/** Roles, the masculine; the feminine follows by rule. */
const ROLES = words(
  "abogado académico activista actor administrador afectado agente agricultor alcalde alumno analista anfitrión antropólogo",
  "arqueólogo arquitecto artista asesor asistente atleta autor ayudante bailarín biólogo bombero cabecilla campesino candidato",
  "cantante capitán cardenal catedrático científico cirujano ciudadano cliente cocinero colaborador colega comandante comerciante",
  "comisario compañero compositor concejal conductor conservador consejero consultor coordinador coronel corresponsal creador",
  "crítico cura dentista deportista diplomático diputado director dirigente diseñador doctor ecologista economista editor",
  "embajador empleado empresario enfermero entrenador escritor especialista espectador estudiante eurodiputado experto exministro",
  "expresidente fabricante fiscal físico fotógrafo fundador funcionario futbolista ganadero general geólogo gerente gobernador",
  "guardia guía historiador ingeniero inspector instructor intendente investigador invitado jefe jardinero juez jugador jurista",
  "letrado librero líder maestro magistrado manifestante marinero mecánico mediador médico mensajero militante militar ministro",
  "músico navegante negociador novelista obispo obrero observador oficial opositor organizador panadero papa párroco participante",
  "pasajero pastor paciente periodista pescador piloto pintor poeta policía político portavoz presentador presidente preso",
  "productor profesor propietario psicólogo químico rector redactor regidor representante residente responsable sacerdote",
  "secretario seleccionador senador sindicalista sociólogo soldado subdirector sucesor técnico testigo trabajador traductor",
  "usuario vecino vendedor veterano veterinario vicepresidente víctima viticultor voluntario adjunto amigo anciano chico joven",
  "niño padre hijo hermano marido abuelo tío primo hombre viejo señor dueño diplomático escritor adjunto",
);

const FEMALE_ROLES = words(
  "mujer madre hija hermana esposa abuela tía reina monja viuda alcaldesa actriz dama jueza poetisa",
);

const INSTITUTIONS = words(
  "academia administración agencia aeropuerto alcaldía asamblea asociación autoridad ayuntamiento banco bufete cabinete cámara",
  "casa cadena centro club coalición colegio comisión comité compañía comunidad confederación congreso consejería consejo",
  "consistorio constructora cooperativa corte delegación departamento diario diócesis dirección diputación ejecutivo ejército",
  "embajada empresa entidad equipo escuela estado fábrica facultad federación festival fiscalía firma fondo formación foro fuerza",
  "fundación gobierno grupo guardia-civil hospital iglesia institución instituto junta juzgado laboratorio liga marca marina",
  "ministerio museo oenegé ong oposición orquesta organismo organización parlamento partido patronal periódico policía prensa",
  "presidencia regidoría revista sala secretaría sección senado servicio sindicato sociedad teatro tribunal unión universidad",
  "vaticano ciudad región provincia municipio",
);

const DOCUMENTS = words(
  "acta acuerdo anuncio artículo auto carta cartel circular comunicado contrato decisión declaración decreto demanda documento",
  "editorial encuesta escrito estudio expediente fallo folleto guía informe ley libro manifiesto mensaje nota noticia pancarta",
  "plan pliego programa proyecto querella recurso reglamento reportaje resolución sentencia sondeo texto tratado tuit",
);

const GROUPS = words(
  "autoridades organizadores bomberos investigadores vecinos sindicatos manifestantes expertos científicos padres alumnos",
  "usuarios clientes agricultores trabajadores militantes opositores medios periodistas jueces abogados familiares amigos",
  "seguidores gente algunos muchos responsables fuentes partidarios críticos",
);

const TIMES = words(
  "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre",
  "noviembre diciembre año mes semana día hora minuto segundo mañana tarde noche mediodía medianoche primavera verano otoño",
  "invierno siglo víspera",
);

const THINGS = words(
  "cosa idea lugar punto parte caso problema razón resultado nombre dinero trabajo vida mundo fin lado cuestión precio",
);

/** Classes of nouns, lower case; a role tells its gender by its determiner. */
export const nouns: ReadonlyMap<string, NounClass> = nounsByKind({
  things: THINGS,
  times: TIMES,
  documents: DOCUMENTS,
  institutions: INSTITUTIONS,
  roles: [...ROLES].flatMap(bothGenders),
  femaleRoles: FEMALE_ROLES,
  groups: GROUPS,
});

/** `abogado` → `abogada`, `director` → `directora`, `presidente` → `presidenta`. */
function bothGenders(role: string): readonly string[] {
  if (/[oe]$/u.test(role)) return [role, `${role.slice(0, -1)}a`];
  return /[rnz]$/u.test(role) ? [role, `${role}a`] : [role];
}

/** Countries and capitals that speak as institutions do. */
export const places = words(
  "Afganistán Albania Alemania Andorra Argelia Argentina Armenia Australia Austria Bélgica Bielorrusia Bolivia Bosnia Brasil",
  "Bulgaria Camboya Camerún Canadá Chile China Chipre Colombia Congo Corea Croacia Cuba Dinamarca Ecuador Egipto Eslovaquia",
  "Eslovenia España Estonia Etiopía Europa Filipinas Finlandia Francia Grecia Guatemala Haití Honduras Hungría India Indonesia",
  "Irak Irán Irlanda Islandia Israel Italia Japón Jordania Kenia Kosovo Letonia Líbano Libia Lituania Luxemburgo Malasia Malta",
  "Marruecos México Moldavia Nicaragua Níger Nigeria Noruega Pakistán Palestina Panamá Paraguay Perú Polonia Portugal Qatar",
  "Rumanía Rusia Ruanda Senegal Serbia Siria Somalia Sudán Suecia Suiza Tailandia Túnez Turquía Ucrania Uruguay Venezuela",
  "Vietnam Washington Moscú Pekín Londres París Berlín Bruselas Teherán Kiev Ankara Madrid Roma Lisboa Moncloa",
);
