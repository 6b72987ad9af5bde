-- each request creates an organisation
dofile("report.lua")
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
local n = 0
request = function()
  n = n + 1
  return wrk.format(nil, nil, nil, '{"name":"Forening ' .. n .. '","type":"forening","sector":"civil","email":"f' .. n .. '@example.dk"}')
end
