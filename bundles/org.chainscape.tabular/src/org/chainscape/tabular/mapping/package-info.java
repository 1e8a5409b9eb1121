/** How the columns of table files are read into a chain: mappings, their files, and guessing them. */
package org.chainscape.tabular.mapping;
