package com.aetherial.content;

/** What a rule looks at. */
public enum RuleKind {
  /** A word in the text. */
  WORD,
  /** A domain that a link leads to. */
  DOMAIN,
  /** How many days old the author's account is. */
  ACCOUNT
}
