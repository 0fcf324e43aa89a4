/**
 * The machine that everything runs on, as operators see it: what is healthy, which versions and
 * migrations there are, what every job did last, a sign on the door while the platform is being
 * looked after, and backups that are proved by restoring them.
 *
 * <p>Words it owns: maintenance, backup, rehearsal. Refuses: a job that does not exist, a backup
 * without the tools for it, everything that members ask for during maintenance. Emits: nothing.
 */
@AppModule(name = "system", tier = Tier.LISTENER)
@NullMarked
package com.aetherial.system;

import com.aetherial.kernel.AppModule;
import com.aetherial.kernel.Tier;
import org.jspecify.annotations.NullMarked;
