import {chromium} from '@playwright/test';
import http from 'node:http'; import fs from 'node:fs'; import path from 'node:path'; import zlib from 'node:zlib';
const root='/tmp/w4-bench-site';
const html=fs.readFileSync(root+'/matrix/index.html'); console.log('matrix html', html.length, 'gz', zlib.gzipSync(html).length);
for (const f of ['matrix.csv','spec-portal-data/default/matrix.json','spec-portal-data/default/pages/matrix.json','coverage/index.html']) {const b=fs.readFileSync(path.join(root,f)); console.log(f,b.length,'gz',zlib.gzipSync(b).length)}
const TYPES={'.html':'text/html','.js':'text/javascript','.css':'text/css','.json':'application/json','.svg':'image/svg+xml'};
const server=http.createServer((q,s)=>{let p=decodeURIComponent(q.url.split('?')[0]); let f=path.join(root,p); if(fs.existsSync(f)&&fs.statSync(f).isDirectory()) f=path.join(f,'index.html'); if(!fs.existsSync(f)){s.writeHead(404);s.end('no');return;} s.writeHead(200,{'content-type':TYPES[path.extname(f)]??'application/octet-stream'}); fs.createReadStream(f).pipe(s);});
await new Promise(r=>server.listen(0,r)); const port=server.address().port;
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']});
for (const rate of [1,4]) { const page=await b.newPage({viewport:{width:1280,height:900}}); const c=await page.context().newCDPSession(page); await c.send('Emulation.setCPUThrottlingRate',{rate});
 const t=Date.now(); await page.goto(`http://localhost:${port}/matrix/`,{waitUntil:'commit'});
 await page.waitForFunction(()=>performance.getEntriesByName('first-contentful-paint').length>0);
 await page.waitForFunction(()=>document.documentElement.dataset.hasHydrated==='true',null,{timeout:120000}); const hydrated=Date.now()-t;
 const fcp=await page.evaluate(()=>performance.getEntriesByName('first-contentful-paint')[0].startTime);
 const longest=await page.evaluate(()=>new Promise(r=>{new PerformanceObserver(l=>{}).observe({type:'longtask',buffered:true}); setTimeout(()=>r(0),50)}));
 await page.waitForTimeout(1500);
 await page.getByText('Filter (0)').click(); await page.waitForTimeout(500);
 const spent=await page.evaluate(()=>new Promise(r=>{const box=[...document.querySelectorAll('label.specPortal-option')].find(l=>l.textContent.startsWith('Gap')).querySelector('input'); const n=document.querySelectorAll('.specPortal-matrix tbody tr').length; const t=performance.now(); box.click(); const tick=()=>{const m=document.querySelectorAll('.specPortal-matrix tbody tr').length; if(m!==n) requestAnimationFrame(()=>r([Math.round(performance.now()-t),n,m])); else setTimeout(tick,5)}; tick();}));
 console.log('cpu x'+rate,'fcp',Math.round(fcp),'hydrated',hydrated,'filter ms, rows before, after',spent); await page.close(); }
await b.close(); server.close();
