package com.aetherial.notifications;

/** How often mail about a topic comes. */
public enum MailRhythm {
  NEVER,
  NOW,
  HOURLY,
  DAILY,
  WEEKLY
}
