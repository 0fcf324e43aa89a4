package com.aetherial.plugins;

/**
 * The platform itself could not do something for a plugin, which did nothing wrong. It passes
 * through the code of the plugin, which cannot name it, and tells it nothing of the reason.
 */
class PlatformFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int DEPTH_MAX = 20;

  PlatformFailed(String how) {
    super(how);
  }

  /**
   * Throws it on when it is why something was thrown, also where the plugin wrapped it in something
   * of Java's; what the plugin wrote itself is not asked.
   */
  static void mustNotBeWhy(Throwable thrown, ClassLoader plugin) {
    Throwable each = thrown;
    for (int i = 0; i < DEPTH_MAX && each != null; i++) {
      if (each instanceof PlatformFailed failed) {
        throw failed;
      }
      each = each.getClass().getClassLoader() == plugin ? null : each.getCause();
    }
  }
}
