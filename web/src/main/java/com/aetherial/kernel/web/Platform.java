package com.aetherial.kernel.web;

import com.aetherial.kernel.PlatformFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the platform is called, and whom to ask, as {@code #{platform.name}}. */
@Named
@ApplicationScoped
public class Platform {
  @Inject PlatformFacts facts;

  public String getName() {
    return facts.name();
  }

  public String getSupportAddress() {
    return facts.supportAddress();
  }
}
