/** Where companies are used, across the files of a folder, and merging them there. */
package org.chainscape.analysis.usage;
