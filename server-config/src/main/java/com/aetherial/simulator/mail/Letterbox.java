package com.aetherial.simulator.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The letters that came in, the newest first, and what happens to the next one. */
final class Letterbox {
  private static final int LETTERS_MAX = 500;
  private static final long PAUSE_MILLIS = 50;

  /** What the server does with a letter. */
  enum Mood {
    TAKES,
    REFUSES_FOR_NOW,
    REFUSES_FOR_GOOD,
    FALLS_SILENT
  }

  private final Deque<ReceivedLetter> letters = new ArrayDeque<>();
  private final Map<String, Mood> moods = new ConcurrentHashMap<>();
  private int count;

  synchronized void add(String to, byte[] source) {
    letters.addFirst(ReceivedLetter.read(++count, to, source));
    while (letters.size() > LETTERS_MAX) {
      letters.removeLast();
    }
  }

  synchronized List<ReceivedLetter> all() {
    return List.copyOf(letters);
  }

  synchronized Optional<ReceivedLetter> numbered(int number) {
    return letters.stream().filter(letter -> letter.number() == number).findFirst();
  }

  /** The newest letter to an address with these words in its subject, as soon as there is one. */
  ReceivedLetter await(String to, String subject, Duration patience) {
    Instant deadline = Instant.now().plus(patience);
    Optional<ReceivedLetter> found = newest(to, subject);
    while (found.isEmpty()) {
      if (Instant.now().isAfter(deadline)) {
        throw new IllegalStateException("No letter “" + subject + "” came for " + to);
      }
      pause();
      found = newest(to, subject);
    }
    return found.get();
  }

  private synchronized Optional<ReceivedLetter> newest(String to, String subject) {
    return letters.stream()
        .filter(letter -> letter.to().equalsIgnoreCase(to))
        .filter(letter -> letter.subject().contains(subject))
        .findFirst();
  }

  /** The next letter to this address meets this mood. */
  void nextTime(String to, Mood mood) {
    moods.put(to, mood);
  }

  Mood moodFor(List<String> recipients) {
    return recipients.stream()
        .map(moods::remove)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(Mood.TAKES);
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for a letter.", e);
    }
  }
}
