package com.aetherial.wallet;

import com.aetherial.kernel.Refusal;
import java.util.Map;

/** The period has more days, or more lines, than one file of a statement may have. */
public class StatementTooLong extends Refusal {
  private static final long serialVersionUID = 1L;

  public StatementTooLong() {
    super(
        "A statement has at most {0} days and {1} lines. Choose a shorter period.",
        StatementHead.DAYS_MAX, StatementHead.LINES_MAX);
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String field() {
    return "from";
  }

  @Override
  public Map<String, String> details() {
    return Map.of(
        "daysMax", String.valueOf(StatementHead.DAYS_MAX),
        "linesMax", String.valueOf(StatementHead.LINES_MAX));
  }
}
