/** How the studio itself is doing: memory that runs out is said before it has, and how long a start took stands in the log. */
package org.chainscape.ui.health;
