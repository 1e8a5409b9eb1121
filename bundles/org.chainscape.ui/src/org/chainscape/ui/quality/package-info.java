/** The view of quality: how the chain that is looked at stands as evidence. */
package org.chainscape.ui.quality;
