package com.aetherial.notifications;

import org.jspecify.annotations.Nullable;

/**
 * How somebody hears of one topic.
 *
 * @param topic the module's word
 * @param inApp whether it is shown in the bell and in the list
 * @param mail how often it comes by mail
 * @param push whether it is shown in the browsers that the person has chosen; null in a command
 *     leaves it as it is
 */
public record Preference(String topic, boolean inApp, MailRhythm mail, @Nullable Boolean push) {
  static Preference usual(String topic) {
    return new Preference(topic, true, MailRhythm.NEVER, true);
  }
}
