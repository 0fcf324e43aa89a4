package com.aetherial.kernel;

/**
 * Says that a module tells people things, so that they can choose how they hear of them. Modules
 * that fire {@link Notice}s expose one bean of this type; the topic's name is read from the message
 * key {@code <module>.notices}.
 */
public interface NoticeTopic {
  /** The module's word: what stands before the dot in the kind of its notices. */
  String topic();

  /** Position among all topics. */
  int order();

  /** Whether only administrators are ever told of it. */
  default boolean isForAdministrators() {
    return false;
  }
}
