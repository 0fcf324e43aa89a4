/** A lower module that breaks rules. It calls up, so that it stands in a circle. */
@AppModule(name = "ledger", tier = Tier.ECONOMY)
package com.aetherial.breaches.ledger;

import com.aetherial.kernel.AppModule;
import com.aetherial.kernel.Tier;
