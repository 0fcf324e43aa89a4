package com.aetherial.plugins;

/** A plugin threw something, took too long or could not be loaded. */
class PluginBroke extends Exception {
  private static final long serialVersionUID = 1L;
  private static final int SAID_MAX = 200;

  PluginBroke(String how) {
    super(how);
  }

  /** Says what was thrown; its message is the plugin's, and cut. */
  static PluginBroke by(Throwable thrown) {
    String said = String.valueOf(thrown.getMessage());
    String name = thrown.getClass().getSimpleName();
    return new PluginBroke(
        name + ": " + (said.length() > SAID_MAX ? said.substring(0, SAID_MAX) : said));
  }
}
