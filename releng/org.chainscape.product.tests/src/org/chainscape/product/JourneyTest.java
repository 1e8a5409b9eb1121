package org.chainscape.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.chainscape.product.Product.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The way of a new user: from the welcome page to a report, through a program that is killed, back to what was done. */
class JourneyTest {

	@RegisterExtension
	final Studios studios = new Studios();

	@Test
	void fromTheWelcomePageThroughAKillToTheDifference() throws Exception {
		Product product = studios.product();
		Path original = product.library(product.home().resolve("原件/aigc.chain"));
		Studio studio = studios.start();
		studio.await("the welcome page", Seen::isWelcome);
		studio.press("打开参考库");
		Seen opened = studio.await("the library", seen -> !seen.isWelcome() && seen.editor().isPresent() && seen.has("tab", "AIGC 产业链全景"));
		Path file = Path.of(opened.editor().orElseThrow().file());
		assertTrue(file.startsWith(product.workspace()), file + " is in the user's workspace");
		assertEquals(-1, Files.mismatch(original, file));

		studio.goTo("GPU");
		studio.rename("GPU", "XPU");
		studio.menu("项目", "立即检查");
		studio.await("the findings", seen -> seen.says("警告（"));
		studio.save();
		studio.await("what is saved needs no journal", seen -> Journals.entries(product.state()) == 0);

		report(studio);
		String report = Files.readString(file.resolveSibling("reports").resolve("aigc.html"));
		assertTrue(report.contains("XPU"), "the report tells what was changed");

		studio.rename("XPU", "TPU");
		studio.await("the journal has it", seen -> Journals.entries(product.state()) > 0);
		studio.kill();
		Result saved = product.run("diff", original.toString(), file.toString());
		assertTrue(saved.out().contains("GPU → XPU"), saved.out());

		recover(product, file, original);
	}

	private static void report(Studio studio) {
		studio.menu("文件", "生成研报");
		studio.await("the wizard", seen -> seen.front().equals("生成研报"));
		studio.press("下一步 >");
		studio.press("网页 (*.html)");
		studio.press("Word (*.docx)");
		studio.press("完成后用系统程序打开");
		studio.press("完成");
		studio.await("what was written is told", seen -> seen.front().equals("已完成") && seen.has("row", "aigc.html"));
		studio.press("关闭");
		studio.await("back at work", seen -> seen.front().startsWith("AIGC"));
	}

	private void recover(Product product, Path file, Path original) throws Exception {
		Studio studio = studios.start();
		studio.await("recovery is offered", seen -> seen.hasWindow("恢复未保存的修改") && seen.has("label", "1 个文件有未保存的修改"));
		studio.press("恢复");
		Seen recovered = studio.await("the editor with what was unsaved", seen -> seen.editor().map(Seen.Editor::isDirty).orElse(false));
		assertFalse(recovered.isWelcome(), "the editor is in front of the welcome page");
		assertEquals(file.toString(), recovered.editor().orElseThrow().file());
		studio.goTo("TPU");
		studio.save();

		Result difference = product.run("diff", original.toString(), file.toString());
		assertEquals(1, difference.code(), difference.err());
		assertTrue(difference.out().contains("GPU → TPU"), difference.out());
		studio.context("版本比较", "与以前的版本");
		studio.await("the versions", seen -> seen.front().equals("版本比较") && seen.canPress("确定"));
		studio.key("TAB");
		studio.key("END");
		studio.press("确定");
		studio.await("the difference from the original",
			seen -> seen.has("label", "共 1 处差异：修改 1") && seen.has("field", "GPU") && seen.has("field", "TPU"));
		assertEquals(0, studio.leave());
	}
}
