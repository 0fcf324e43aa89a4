/**
 * The platform as a whole: who comes and comes back, what is sold, what members do. It counts one
 * day after the other from what the modules measure and keeps sums only; people in them have no
 * names. What somebody wants to look at again is kept as a report, which may come by mail.
 *
 * <p>Words it owns: visit, figure, report, retention. Refuses: a report of what nobody measures, or
 * of sums that cannot be added. Emits: nothing.
 */
@AppModule(name = "analytics", tier = Tier.LISTENER)
@NullMarked
package com.aetherial.analytics;

import com.aetherial.kernel.AppModule;
import com.aetherial.kernel.Tier;
import org.jspecify.annotations.NullMarked;
