package com.aetherial.kernel;

/**
 * Sample content of a module, created through its doors so that every rule holds for it. Runs only
 * when the platform starts with {@code DEMO=true}, and must do nothing when its content is there.
 */
public interface DemoData {
  /** Modules that build on others' content come after them. */
  int order();

  /** Creates what is missing. */
  void create();

  /**
   * Whether it may come after the platform has begun to serve. Such content takes long, and goes on
   * where it stood when the platform was stopped in between.
   */
  default boolean isCrowd() {
    return false;
  }
}
