/**
 * What administrators did, by whom and from where, to what and why. It listens to the acts of all
 * modules and writes them down in their own transactions; a worker seals them in a chain of hashes,
 * and every report of the books names a link that was broken.
 *
 * <p>Words it owns: act, trail. Refuses: who may not read it. Emits: nothing.
 */
@AppModule(name = "audit", tier = Tier.LISTENER)
@NullMarked
package com.aetherial.audit;

import com.aetherial.kernel.AppModule;
import com.aetherial.kernel.Tier;
import org.jspecify.annotations.NullMarked;
