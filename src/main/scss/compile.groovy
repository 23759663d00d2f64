// Makes /assets/remit.css, and takes from GOV.UK Frontend the one script that the pages use. See docs/development.md.
import com.sass_lang.embedded_protocol.OutputStyle
import de.larsgrefer.sass.embedded.SassCompilerFactory

def sources = new File(project.basedir, 'src/main/scss')
def unpacked = "govuk-frontend/META-INF/resources/webjars/govuk-frontend/${project.properties['govuk-frontend.version']}/dist"
def govuk = new File(project.build.directory, unpacked)
def assets = new File(project.build.outputDirectory, 'static/assets')
def css = new File(assets, 'remit.css')
def newest = (sources.listFiles() + project.file).max { it.lastModified() }
if (css.lastModified() >= newest.lastModified()) return

assets.mkdirs()
new File(assets, 'govuk-frontend.min.js').bytes = new File(govuk, 'govuk/govuk-frontend.min.js').bytes
SassCompilerFactory.bundled().withCloseable { sass ->
	sass.loadPaths = [govuk]
	sass.quietDeps = true
	sass.addSilenceDeprecation('import') // GOV.UK Frontend 5 is still made of @import
	css.setText(sass.compileFile(new File(sources, 'remit.scss'), OutputStyle.COMPRESSED).css, 'UTF-8')
}
log.info("Compiled ${css.length() >> 10} kB of style sheet")
