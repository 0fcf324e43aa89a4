package com.aetherial.notifications;

/**
 * How somebody hears of one topic.
 *
 * @param topic the module's word
 * @param inApp whether it is shown in the bell and in the list
 * @param mail how often it comes by mail
 */
public record Preference(String topic, boolean inApp, MailRhythm mail) {
  static Preference usual(String topic) {
    return new Preference(topic, true, MailRhythm.NEVER);
  }
}
