package com.aetherial.kernel.web;

import java.util.Set;

/**
 * Where forms may lead besides this platform, because browsers hold redirects after a form against
 * the policy too. Modules expose beans of this type.
 */
public interface FormTargets {
  /** Origins, such as {@code https://pay.example}. */
  Set<String> origins();
}
