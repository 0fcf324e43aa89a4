package com.aetherial.kernel.web;

/** Something to choose on the style page, for all tags that show choices. */
public record StyleOption(String value, String label, String note, String badge) {
  public String title() {
    return label;
  }

  public String href() {
    return "/admin/style?tab=" + value;
  }

  public boolean active() {
    return value.equals("A");
  }

  public String state() {
    return switch (value) {
      case "A" -> "done";
      case "B" -> "current";
      default -> "open";
    };
  }
}
