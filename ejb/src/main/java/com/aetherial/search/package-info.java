/**
 * Finding things: pages, people, articles, one's own statement, in one list with the best first.
 * Modules say by {@code SearchSource} what can be found and by whom; one table holds the words of
 * all of them, and nobody reads it but through a function that knows the reader.
 *
 * <p>Words it owns: document, hit, facet, recent and saved search. Refuses: a search that is not
 * the actor's, more saved searches than a member can look after, a page that is too far. Emits:
 * notices about new hits of saved searches.
 */
@AppModule(name = "search", tier = Tier.LISTENER)
@NullMarked
package com.aetherial.search;

import com.aetherial.kernel.AppModule;
import com.aetherial.kernel.Tier;
import org.jspecify.annotations.NullMarked;
