/**
 * What every module stands on. It has no business word of its own: it marks modules and their
 * tiers, refuses, pages, keeps time, remembers what comes in (inbox) and goes out (outbox), and
 * owns the small ports that modules contribute to (navigation, notices, settings, demo data,
 * figures).
 *
 * <p>Refuses: nothing of its own but what lacks a permission; {@code Refusal} is the mother of all.
 */
@AppModule(name = "kernel", tier = Tier.KERNEL)
@NullMarked
package com.aetherial.kernel;

import org.jspecify.annotations.NullMarked;
