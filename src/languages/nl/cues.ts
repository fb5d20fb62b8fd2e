import type { CueWords } from "../cues.ts";
import { words } from "../words.ts";

export const cues: CueWords = {
  saying: words(
    "zeggen verklaren melden mededelen mee|delen vertellen verzekeren stellen benadrukken onderstrepen schrijven vinden menen",
    "denken geloven hopen vrezen vermoeden verwachten voorspellen antwoorden reageren repliceren beamen bevestigen ontkennen",
    "betwisten tegen|spreken toe|geven toe|voegen toevoegen aan|vullen uit|leggen toe|lichten verduidelijken aan|kondigen",
    "bekend|maken beloven zweren dreigen waarschuwen klagen mopperen foeteren tieren roepen schreeuwen gillen fluisteren mompelen",
    "zuchten grappen schertsen lachen glimlachen grijnzen vragen informeren smeken eisen vragen eisen op|merken op|sommen constateren",
    "concluderen oordelen vervolgen besluiten samen|vatten herhalen herinneren memoreren beklemtonen betogen bepleiten pleiten",
    "aan|voeren beweren suggereren opperen voor|stellen adviseren aan|raden raden bekennen erkennen bekritiseren hekelen loven",
    "prijzen betreuren verwelkomen sneren spotten twitteren posten publiceren berichten rapporteren citeren lezen zingen",
    "verwoorden formuleren analyseren relativeren nuanceren sussen bezweren laten noemen beschrijven omschrijven spreken houden",
    "onthullen verraden uit|roepen toe|roepen na|vragen tegen|werpen in|brengen vast|stellen vast|houden door|vragen aan|geven",
    "bedanken feliciteren verwijten verzuchten jubelen juichen luiden blikken begint beginnen",
  ),
  naming: words(
    "noemen bestempelen omschrijven beschrijven kwalificeren typeren betitelen afdoen hekelen bekritiseren loven prijzen spreken",
    "betreuren zien vinden dopen",
  ),
  judging: words(
    "bekritiseren hekelen loven eisen vragen beloven vrezen hopen beschuldigen verwijten verdedigen verwerpen steunen bepleiten",
    "veroordelen betreuren uiten tonen",
  ),
  citing: words("citeren"),
  containing: words("luiden"),
  wording: words(
    "woord woorden zin zinnen boodschap leus slogan motto vraag antwoord reactie opmerking opschrift spandoek kreet kreten",
    "uitdrukking kop brief",
  ),
  titled: words(
    "film documentaire boek roman verhaal essay memoires lied liedje nummer album single toneelstuk opera musical voorstelling",
    "serie programma uitzending aflevering podcast schilderij gedicht tentoonstelling schip boot kotter veerboot jacht onderzeeër",
    "raket satelliet sonde tijdschrift krant dagblad weekblad blog column groep band collectief vereniging campagne project",
    "operatie missie plan storm orkaan cycloon hoofdstuk spel app restaurant café hotel winkel paard hond kat bijnaam naam",
    "pseudoniem concept merk model wet",
  ),
  calling: words("getiteld genaamd geheten gedoopt bijgenaamd alias"),
  distancing: words("zogenaamde zogenoemde zogeheten vermeende zelfbenoemde"),
  viewpoint: words("voor"),
  doubt: 0.3,
  firstPerson: words("ik mij me mijn wij we ons onze"),
  adverbial: words(""),
  sourceBefore: words("volgens"),
  sourceAfter: words(""),
  tag: words("aldus"),
  comment: words("zoals"),
  statements: words("woorden mening oordeel zeggen"),
  statementBefore: words("in volgens naar"),
};
