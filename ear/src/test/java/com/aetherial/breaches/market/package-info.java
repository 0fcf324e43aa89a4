/** A module with bad manners. It enters by the window. */
@AppModule(name = "market", tier = Tier.FEATURE)
package com.aetherial.breaches.market;

import com.aetherial.kernel.AppModule;
import com.aetherial.kernel.Tier;
