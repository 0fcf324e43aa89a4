/**
 * Letters that go out by e-mail. A module hands a letter over inside its own transaction; it is
 * written down, goes out after the commit, and again until the mail server has taken it or a limit
 * is reached. What became of it is kept; what it said is forgotten then, as letters hold links that
 * open accounts.
 *
 * <p>Words it owns: letter, template, topic. Refuses: a key for unsubscribing that nobody handed
 * out. Emits: nothing.
 */
@AppModule(name = "mail", tier = Tier.KERNEL, uses = "kernel")
@NullMarked
package com.aetherial.mail;

import com.aetherial.kernel.AppModule;
import com.aetherial.kernel.Tier;
import org.jspecify.annotations.NullMarked;
