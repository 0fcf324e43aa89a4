package com.aetherial.kernel;

/** Tells how a provider is connected. Modules that use providers expose beans of this type. */
public interface ConnectionSource {
  /** Position among all connections. */
  int order();

  /** How it stands now, without asking the provider. */
  Connection connection();
}
