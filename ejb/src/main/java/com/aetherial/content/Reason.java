package com.aetherial.content;

/** Why something is reported or rejected; the author is told in their own language. */
public enum Reason {
  SPAM,
  ABUSE,
  FRAUD,
  PRIVACY,
  ILLEGAL,
  OTHER
}
