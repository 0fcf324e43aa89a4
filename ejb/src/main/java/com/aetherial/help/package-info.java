/**
 * Where people find answers and, when they find none, ask. Articles are written in Markdown, in
 * several languages; every version is kept, and what an administrator wrote is never replaced by
 * what the platform brings along. A question becomes a ticket, which goes from hand to hand until
 * it is solved.
 *
 * <p>Words it owns: article, shelf, version, ticket, agent, note, canned answer. Refuses: an
 * article or a ticket that the reader has no business with, a step that a ticket cannot take, files
 * of other kinds than they say. Emits: notices to members and agents.
 */
@AppModule(
    name = "help",
    tier = Tier.FEATURE,
    uses = {})
@NullMarked
package com.aetherial.help;

import com.aetherial.kernel.AppModule;
import com.aetherial.kernel.Tier;
import org.jspecify.annotations.NullMarked;
