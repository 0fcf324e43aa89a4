package com.aetherial.identity.entity;

/** Whether a person may log in. */
public enum PersonState {
  ACTIVE,
  SUSPENDED,
  DELETED
}
