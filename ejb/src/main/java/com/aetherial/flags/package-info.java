/**
 * Features that only some people have yet. Administrators say what share of everybody, and which
 * ranks, see a feature; the same person always gets the same answer while the share grows.
 *
 * <p>Words it owns: flag. Refuses: a flag that does not exist. Emits: nothing.
 */
@AppModule(
    name = "flags",
    tier = Tier.KERNEL,
    uses = {"kernel", "identity"})
@NullMarked
package com.aetherial.flags;

import com.aetherial.kernel.AppModule;
import com.aetherial.kernel.Tier;
import org.jspecify.annotations.NullMarked;
