package com.aetherial.identity;

/** By what somebody has shown who they are. */
public enum Proof {
  PASSWORD,
  PASSKEY,
  SIGN_ON
}
