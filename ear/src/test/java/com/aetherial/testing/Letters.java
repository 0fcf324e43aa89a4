package com.aetherial.testing;

import com.aetherial.simulator.mail.MailSink;
import com.aetherial.simulator.mail.ReceivedLetter;

/** The letters that members got. */
public final class Letters {
  private Letters() {}

  public static MailSink sink() {
    return RunningAetherial.get().mail();
  }

  /** The address of somebody who signed up here. */
  public static String addressOf(Member member) {
    return member.username() + "@example.org";
  }

  /** The newest letter to a member with these words in its subject. */
  public static ReceivedLetter to(Member member, String subject) {
    return sink().await(addressOf(member), subject);
  }

  /** The path in the first link of a letter. */
  public static String pathIn(ReceivedLetter letter) {
    return letter.links().get(0).replaceFirst("^https?://[^/]+", "");
  }

  /** The secret in the first link of a letter. */
  public static String tokenIn(ReceivedLetter letter) {
    return letter.links().get(0).replaceFirst("^.*token=", "");
  }
}
