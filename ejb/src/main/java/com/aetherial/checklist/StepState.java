package com.aetherial.checklist;

/** How far somebody is with a step. */
public enum StepState {
  /** To be done. */
  OPEN,
  /** Done; its coins can be claimed. */
  DONE,
  /** Its coins were paid. */
  PAID
}
