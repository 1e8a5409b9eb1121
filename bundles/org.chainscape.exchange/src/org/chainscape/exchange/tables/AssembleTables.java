package org.chainscape.exchange.tables;

import java.nio.file.Path;

import org.chainscape.store.ChainFileException;
import org.chainscape.store.ChainStore;

/** Entry for the build: turns a folder of tables into a chain file. */
public final class AssembleTables {

	private AssembleTables() {
	}

	/**
	 * Assembles and saves.
	 *
	 * @param args the folder of tables and the chain file to write
	 * @throws TableException if anything is wrong with the tables
	 * @throws ChainFileException if the file cannot be written
	 */
	public static void main(String[] args) throws TableException, ChainFileException {
		if (args.length != 2) {
			throw new IllegalArgumentException("Usage: AssembleTables <folder of tables> <file.chain>");
		}
		ChainStore.save(new TableAssembler().assemble(Path.of(args[0])), Path.of(args[1]));
	}
}
