package com.aetherial.identity;

/** What has become true by confirming. */
public enum Confirmation {
  EMAIL_VERIFIED,
  WAITS_FOR_THE_OTHER,
  EMAIL_CHANGED
}
