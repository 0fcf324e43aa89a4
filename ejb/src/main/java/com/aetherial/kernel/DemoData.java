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
}
