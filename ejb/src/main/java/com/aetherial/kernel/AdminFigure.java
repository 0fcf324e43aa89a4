package com.aetherial.kernel;

/**
 * One number on the administrators' first page.
 *
 * @param label message key of what it counts
 * @param value the number as text
 * @param href where more of it stands
 * @param isWork whether it counts what waits for somebody
 */
public record AdminFigure(String label, String value, String href, boolean isWork) {
  /** What waits for somebody. */
  public static AdminFigure work(String label, Object count, String href) {
    return new AdminFigure(label, count.toString(), href, true);
  }

  /** What is merely good to know. */
  public static AdminFigure fact(String label, Object value, String href) {
    return new AdminFigure(label, value.toString(), href, false);
  }

  /** Whether somebody has to do something. */
  public boolean isWaiting() {
    return isWork && !value.equals("0");
  }
}
