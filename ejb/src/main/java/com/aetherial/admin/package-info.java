/**
 * The administrators' house: its first page with figures and waiting work that the modules
 * contribute, and views of lists that somebody wants to come back to. It collects and never asks a
 * module for more.
 *
 * <p>Words it owns: saved view. Refuses: a view that is somebody else's, too many of them. Emits:
 * nothing.
 */
@AppModule(name = "admin", tier = Tier.LISTENER)
@NullMarked
package com.aetherial.admin;

import com.aetherial.kernel.AppModule;
import com.aetherial.kernel.Tier;
import org.jspecify.annotations.NullMarked;
