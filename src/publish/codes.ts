import type { CodeMeaning } from '../shared/model/codes.ts';

/** Why `publish` told nobody anything. Nothing is published in parts: one artifact that is refused is refused as a whole. */
export const PUBLISH_CODES: readonly CodeMeaning[] = [
  {
    code: 'PUBLISH-EVENT',
    meaning:
      'publish runs elsewhere than in a workflow that the end of another one started, or its event is not whole.',
    next: 'Call it in a GitHub workflow with on: workflow_run, types: [completed].',
  },
  {
    code: 'PUBLISH-RUN',
    meaning: 'The run that measured is not of this repository.',
    next: 'Nothing needs to be done: such a run has no say here.',
  },
  {
    code: 'PUBLISH-TOKEN',
    meaning: 'publish was given no token, so that it cannot tell anybody.',
    next: 'Leave the input token as it is, or set GITHUB_TOKEN for the command.',
  },
  {
    code: 'PUBLISH-API',
    meaning: 'GitHub did not say which pull request the run belongs to.',
    next: 'Grant pull-requests: write to the job, and repeat it.',
  },
  {
    code: 'PUBLISH-PULL-REQUEST',
    meaning: 'There is not exactly one open pull request whose newest commit is the one that was measured.',
    next: 'Nothing needs to be done when it was closed or has newer commits: their own run is published.',
  },
  {
    code: 'PUBLISH-EMPTY',
    meaning: 'The artifact does not exist, or holds no facts.json and no verdict.json.',
    next: 'Upload the report folder of the gates, also when they fail (if: always()), and name the folder it was downloaded to.',
  },
  {
    code: 'PUBLISH-NAME',
    meaning: 'A file or folder of the artifact has a name that no report has.',
    next: 'Upload only the report folder. A name with .. or a backslash is most likely an attack.',
  },
  {
    code: 'PUBLISH-LINK',
    meaning: 'The artifact holds a link, a device, a pipe or something that cannot be looked at.',
    next: 'Upload only the report folder. A link is most likely an attack: it would be read here, on the trusted side.',
  },
  {
    code: 'PUBLISH-SIZE',
    meaning: 'The artifact holds more files, deeper folders or larger files than reports have.',
    next: 'Upload only verdict.json and facts.json of each gate.',
  },
  {
    code: 'PUBLISH-JSON',
    meaning: 'facts.json or verdict.json is not whole JSON, is nested too deeply or has a key that no report has.',
    next: 'Upload the files as the gate wrote them.',
  },
  {
    code: 'PUBLISH-GATE',
    meaning: 'A report is of no gate, or not of the version, that this release knows.',
    next: 'Use the same release in both workflows.',
  },
  {
    code: 'PUBLISH-DUPLICATE',
    meaning: 'The artifact holds two reports of the same gate with the same key.',
    next: 'Give each run of a gate in one workflow a key of its own.',
  },
  {
    code: 'PUBLISH-MISMATCH',
    meaning: 'verdict.json says something else than its facts.json comes to, or passes without any facts.',
    next: 'Use the same release in both workflows; else somebody changed one of the files.',
  },
  {
    code: 'PUBLISH-INCOMPLETE',
    meaning: 'Some of what was to be published could not be.',
    next: 'The lines above say what and why; mostly a permission of the job is missing.',
  },
];
