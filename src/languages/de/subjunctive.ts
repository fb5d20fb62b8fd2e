/**
 * The auxiliaries and modal verbs of German with their moods, a closed class. Where a form serves as indicative and
 * subjunctive (`sollte`, `wollte`, `haben`) it stands under the indicative: only what cannot be an indicative counts
 * as subjunctive.
 */
export interface AuxiliaryVerb {
  readonly verb: string;
  readonly participle: string;
  readonly indicative: { readonly singular: string; readonly plural: string };
  readonly subjunctive1: { readonly singular: string; readonly plural: string };
  readonly subjunctive2: { readonly singular: string; readonly plural: string };
}

export const AUXILIARY_VERBS: readonly AuxiliaryVerb[] = [
  {
    verb: "sein",
    participle: "gewesen",
    indicative: { singular: "ist war bin", plural: "sind waren" },
    subjunctive1: { singular: "sei", plural: "seien" },
    subjunctive2: { singular: "wäre", plural: "wären" },
  },
  {
    verb: "haben",
    participle: "gehabt",
    indicative: { singular: "hat hatte", plural: "haben hatten" },
    subjunctive1: { singular: "habe", plural: "" },
    subjunctive2: { singular: "hätte", plural: "hätten" },
  },
  {
    verb: "werden",
    participle: "geworden worden",
    indicative: { singular: "wird wurde", plural: "werden wurden" },
    subjunctive1: { singular: "werde", plural: "" },
    subjunctive2: { singular: "würde", plural: "würden" },
  },
  {
    verb: "können",
    participle: "gekonnt",
    indicative: { singular: "kann konnte", plural: "können konnten" },
    subjunctive1: { singular: "könne", plural: "" },
    subjunctive2: { singular: "könnte", plural: "könnten" },
  },
  {
    verb: "müssen",
    participle: "gemusst",
    indicative: { singular: "muss muß musste mußte", plural: "müssen mussten mußten" },
    subjunctive1: { singular: "müsse", plural: "" },
    subjunctive2: { singular: "müsste müßte", plural: "müssten müßten" },
  },
  {
    verb: "dürfen",
    participle: "gedurft",
    indicative: { singular: "darf durfte", plural: "dürfen durften" },
    subjunctive1: { singular: "dürfe", plural: "" },
    subjunctive2: { singular: "dürfte", plural: "dürften" },
  },
  {
    verb: "sollen",
    participle: "gesollt",
    indicative: { singular: "soll sollte", plural: "sollen sollten" },
    subjunctive1: { singular: "solle", plural: "" },
    subjunctive2: { singular: "", plural: "" },
  },
  {
    verb: "wollen",
    participle: "gewollt",
    indicative: { singular: "will wollte", plural: "wollen wollten" },
    subjunctive1: { singular: "wolle", plural: "" },
    subjunctive2: { singular: "", plural: "" },
  },
  {
    verb: "mögen",
    participle: "gemocht",
    indicative: { singular: "mag mochte möchte", plural: "mögen mochten möchten" },
    subjunctive1: { singular: "möge", plural: "" },
    subjunctive2: { singular: "", plural: "" },
  },
];
