package org.chainscape.ui.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.text.Language;
import org.chainscape.store.NewChain;
import org.chainscape.ui.publish.Outcome;
import org.chainscape.ui.publish.Subject;
import org.chainscape.ui.publish.data.DataFiles;
import org.chainscape.ui.publish.data.DataFormat;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The data of a chain in every format, without windows. */
class DataFilesTest {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@EnumSource
	void everyFormatIsWrittenAndSaysWhatItCannotHold(DataFormat format) throws Exception {
		ChainDocument document = NewChain.create(NewChain.Template.AIGC, "测试链", Language.ZH);
		Subject subject = new Subject(document, folder.resolve("a.chain"), Set.of(), "");
		DataFiles files = new DataFiles(subject, format, folder.resolve("data"), "测试");
		assertEquals(List.of(), files.existing());
		Outcome outcome = files.write(new NullProgressMonitor());
		assertFalse(outcome.files().isEmpty());
		boolean tables = format == DataFormat.XLSX || format == DataFormat.CSV;
		Path back = files.target().resolveSibling(files.target().getFileName() + ".import.json");
		assertEquals(tables, outcome.files().contains(back), "tables come back by a mapping");
		for (Path file : outcome.files()) {
			assertTrue(Files.size(file) > 0, file.toString());
			assertTrue(file.equals(back) || file.getFileName().toString().endsWith('.' + format.extension()), file.toString());
		}
		assertEquals(List.of(files.target()), files.existing());
		assertTrue(outcome.notices().containsAll(format.losses(document)));
		assertEquals(format == DataFormat.JSON, format.losses(document).isEmpty());
	}
}
