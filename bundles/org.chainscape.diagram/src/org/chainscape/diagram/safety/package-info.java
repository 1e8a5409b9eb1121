/** What keeps work from being lost: journals of unsaved work, its recovery, former versions, the rescue of broken files. */
package org.chainscape.diagram.safety;
