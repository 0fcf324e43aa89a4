package com.aetherial.system.web;

import com.aetherial.kernel.JobView;

/**
 * A job as a row.
 *
 * @param label what it does, in the reader's language
 * @param took how long it took last, in words
 * @param state the key of the text that says how it is with it
 */
public record JobLine(JobView job, String label, String took, String state, String tone) {
  /** The row of a job. */
  static JobLine of(JobView job, String label) {
    String state = job.state();
    String tone =
        switch (state) {
          case "DONE" -> "good";
          case "FAILED" -> "bad";
          case "RUNNING" -> "info";
          default -> "warn";
        };
    return new JobLine(job, label, took(job), "system.job.state." + state, tone);
  }

  private static String took(JobView job) {
    Long millis = job.millis();
    if (millis == null) {
      return "–";
    }
    return millis < 10_000 ? millis + " ms" : millis / 1000 + " s";
  }
}
