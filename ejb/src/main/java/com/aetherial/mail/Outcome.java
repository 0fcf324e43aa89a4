package com.aetherial.mail;

/**
 * What a try to send a letter came to.
 *
 * @param state of the letter from now on
 * @param reason what the mail server or the network said; empty when all went well
 * @param isFinal whether nothing more will be tried
 * @param isUnreachable whether other letters need not be tried now either
 */
public record Outcome(State state, String reason, boolean isFinal, boolean isUnreachable) {
  /** WAITING will be tried again; UNKNOWN may have arrived, and is repeated under its id. */
  enum State {
    WAITING,
    SENT,
    FAILED,
    UNKNOWN
  }

  static Outcome sent() {
    return new Outcome(State.SENT, "", true, false);
  }

  static Outcome refused(String reason) {
    return new Outcome(State.FAILED, reason, true, false);
  }

  static Outcome notSent(String reason) {
    return new Outcome(State.WAITING, reason, false, false);
  }

  /** Not even the mail server could be reached. */
  static Outcome unreachable(String reason) {
    return new Outcome(State.WAITING, reason, false, true);
  }

  static Outcome unknown(String reason) {
    return new Outcome(State.UNKNOWN, reason, false, false);
  }

  /** The same as the last word: nothing is tried after it. */
  Outcome asLast() {
    return new Outcome(state == State.WAITING ? State.FAILED : state, reason, true, false);
  }
}
