
      export interface PossibleTypesResultData {
        possibleTypes: {
          [key: string]: string[]
        }
      }
      const result: PossibleTypesResultData = {
  "possibleTypes": {
    "Entity": [
      "Organization",
      "Person",
      "Place",
      "Topic"
    ],
    "EntityLookup": [
      "EntityAmbiguous",
      "EntityFound",
      "EntityNotFound"
    ],
    "Event": [
      "ArrestWarrant",
      "Attack",
      "Conflict",
      "OtherEvent",
      "Sanction",
      "Talks"
    ],
    "Node": [
      "ArrestWarrant",
      "Article",
      "Attack",
      "Claim",
      "Conflict",
      "Evidence",
      "Organization",
      "OtherEvent",
      "Person",
      "Place",
      "Sanction",
      "Talks",
      "Topic"
    ],
    "SearchHit": [
      "ArrestWarrant",
      "Article",
      "Attack",
      "Claim",
      "Conflict",
      "Organization",
      "OtherEvent",
      "Person",
      "Place",
      "Sanction",
      "Talks",
      "Topic"
    ],
    "Subject": [
      "ArrestWarrant",
      "Attack",
      "Conflict",
      "Organization",
      "OtherEvent",
      "Person",
      "Place",
      "Sanction",
      "Talks",
      "Topic"
    ],
    "TimelineItem": [
      "TimelineAffiliation",
      "TimelineClaim",
      "TimelineEvent",
      "TimelineWarrantStep"
    ]
  }
};
      export default result;
    